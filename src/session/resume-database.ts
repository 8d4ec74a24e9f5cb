/** Name of the database in which unfinished uploads are remembered. */
export const RESUME_DATABASE = 'upload-widget';

/**
 * Whether anything was ever remembered for this origin; where the browser does not tell, it may be.
 * Most pages are spared the code that would look.
 */
export async function mayRemember(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === RESUME_DATABASE);
  } catch {
    return true;
  }
}
