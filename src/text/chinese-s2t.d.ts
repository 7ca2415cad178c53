/** The table inside chinese-s2t 1.0.0 (ISC): `T` Traditional and `S` Simplified characters, position by position. */
declare module 'chinese-s2t/lang/zh.js' {
  const table: { readonly S: string; readonly T: string };
  export default table;
}
