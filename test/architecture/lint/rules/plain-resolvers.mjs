import { ban } from '../rule.mjs';

/** Guards are found on the class that declares a method: an inherited or manufactured one may pass unguarded. */
export default ban(
  'A resolver is a plain class in providers: no inheritance, no factory.',
  'ClassDeclaration[superClass]:has(> Decorator[expression.callee.name="Resolver"])',
  'ClassDeclaration[superClass][id.name=/Resolver$/]',
  'ClassDeclaration[abstract=true][id.name=/Resolver$/]',
  'ObjectExpression > Property[key.name="provide"][value.name=/Resolver$/]',
);
