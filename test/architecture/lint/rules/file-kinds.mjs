import { rule } from '../rule.mjs';
import { placeOf } from '../layers.mjs';
import { fileFault } from '../file-names.mjs';

/** A reader finds a file of a feature in one guess. */
export default rule('files of a feature are named <noun>.<kind>.ts', (report, { filename }) => ({
  Program(node) {
    const fault = fileFault(placeOf(filename)?.inside ?? '');
    if (fault) report(node, fault);
  },
}));
