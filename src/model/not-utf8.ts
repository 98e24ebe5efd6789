/** What a file in another encoding should have been; `{0}` and `{1}` are line and column. English, Chinese. */
export const notUtf8 = [
  'UTF-8 (from line {0}, column {1} on it is not, probably GBK; save the file as UTF-8)',
  '应为 UTF-8 编码（从第{0}行第{1}列起不是，很可能是 GBK；请将文件另存为 UTF-8）',
] as const;
