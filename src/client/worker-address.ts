/** What Trusted Types are where a browser has them; TypeScript's DOM does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** A page that requires Trusted Types has to allow the policy of this name. */
const POLICY_NAME = 'upload-widget';

const policy = createPolicy();

/** The address of one of our own workers, as `new Worker` takes it under a page's policy. */
export function workerAddress(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}

function createPolicy(): ReturnType<TrustedTypes['createPolicy']> | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    // Only addresses that this package was built with come here.
    return trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL: (address) => address });
  } catch {
    // Not allowed here: no worker will start, and nothing will be verified.
    return undefined;
  }
}
