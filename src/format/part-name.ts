// A plan may print the word itself: 其中：出口额.
const printed = /^(其中[:：]?|of which[:：]?)\s*/i;

/** The name of what is a part of another in Chinese: 其中：发明专利; once, also where the plan prints it so. */
export const chinesePart = (name: string): string => `其中：${name.replace(printed, '')}`;

/** The same in English. */
export const englishPart = (name: string): string => `of which: ${name.replace(printed, '')}`;
