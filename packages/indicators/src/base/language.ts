/** The languages in which findings are worded. */
export type Language = 'vi' | 'en'
