declare module 'opencc-js/dict/TSCharacters' {
  /** Entries separated by `|`; each is "traditional simplified", alternatives after further spaces. */
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/STCharacters' {
  /** Entries separated by `|`; each is "simplified traditional", alternatives after further spaces. */
  const table: string;
  export default table;
}
