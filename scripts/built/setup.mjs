// Before the tests of what is published: build and pack it.
import { succeeds } from '../steps.mjs'

export default async function setup() {
  if (!(await succeeds(['node', 'scripts/pack.mjs']))) throw new Error('the packages cannot be built: see above')
}
