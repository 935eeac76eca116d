import { ban } from '../rule.mjs';

/** A name of the field says what a class does; these say only that it does something. */
export default ban(
  'No Manager, Helper, Util, Core or Base: name it after what it does in the field.',
  'ClassDeclaration[id.name=/(Manager|Helper|Utils?|Core|Base)$|^(Base|Abstract)[A-Z]/]',
);
