/** The version of the library, as its package names it. */
export const version = '0.1.0'
