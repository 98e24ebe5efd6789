/** What a file in another encoding should have been; `{0}` and `{1}` are line and column. English, Chinese. */
export const notUtf8 = [
  'UTF-8 (from line {0}, column {1} on it is not, probably GBK; save the file as UTF-8)',
  '应为 UTF-8 编码（从第{0}行第{1}列起不是，很可能是 GBK；请将文件另存为 UTF-8）',
] as const;

/** The file is right, and was read wrongly. */
export const wronglyDecoded = [
  "text decoded as UTF-8 (from line {0}, column {1} on UTF-8 was decoded as something else; the file may be right: read it with 'utf8')",
  '应按 UTF-8 解码（从第{0}行第{1}列起，UTF-8 被按其他编码解码；文件本身可能无误：请按 utf8 读取）',
] as const;

export const isUtf16 = [
  'UTF-8 (from line {0}, column {1} on there are NUL bytes, as in UTF-16; save the file as UTF-8)',
  '应为 UTF-8 编码（从第{0}行第{1}列起有 NUL 字节，应是 UTF-16；请将文件另存为 UTF-8）',
] as const;
