// Signatures: made by ssh-keygen, verified in this process.
export { type AllowedSigner, parseAllowedSigners } from './allowed-signers.ts';
export { signWithSshKey } from './sign-with-ssh-key.ts';
export { type Verdict, verifySignature } from './verify-signature.ts';
