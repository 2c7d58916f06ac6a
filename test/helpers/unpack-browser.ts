/** Unpacks the browser before any test starts: files that run side by side would each write the same. */
export { unpackBrowser as default } from '../../local/browser/open-browser.ts'
