/** How a language is written, where only its tag is known. */
export const directionOf = (lang: string): 'rtl' | 'ltr' => (/^(ar|fa|he)/.test(lang) ? 'rtl' : 'ltr');
