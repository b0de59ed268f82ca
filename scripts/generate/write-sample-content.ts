// Part of `npm run generate`: the sample year, from its tables.
import '../../examples/content/make.ts'
