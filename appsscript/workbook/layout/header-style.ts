/** The look of headers and labels that the add-on writes. */
export const styleHeader = (range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range =>
  range
    .setBackground('#e8eef7')
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setNumberFormat('@')
