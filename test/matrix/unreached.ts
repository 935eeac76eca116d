/** Fields that no probe can get a value for, and why. An entry that is reached after all should go. */
export const UNREACHED: Record<string, string> = {
  'DemoSignIn.email': 'Only the demo has sign-ins to offer.',
  'DemoSignIn.name': 'Only the demo has sign-ins to offer.',
  'DemoSignIn.password': 'Only the demo has sign-ins to offer.',
  'DemoSignIn.role': 'Only the demo has sign-ins to offer.',
};
