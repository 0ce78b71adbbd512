/**
 * Lets test tools attach, and makes the binary start without the snapshot that was left out.
 * @param {string} executable
 */
export async function prepareFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = (await import('@electron/fuses')).default
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
