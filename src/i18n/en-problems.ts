import type { Dictionary } from './dictionary';

export const enProblems: Dictionary['problem'] = {
  retry: 'Try again',
  safeLabel: 'Your workbook',
  nextLabel: 'What to do',
  details: 'Technical details',
  safe: {
    connect: 'The workbook was not touched.',
    scan: 'Scanning only reads. The workbook was not changed.',
    quick: 'Only reading took place. The workbook was not changed.',
    insert: 'Your own tables were not changed.',
  },
  heading: {
    connect: 'Excel could not be reached',
    scan: 'The scan did not work',
    quick: 'The selection could not be read',
    insert: 'The summary sheets were not inserted',
  },
  codes: {
    busy: {
      what: 'A cell is being edited in Excel, or Excel is busy with something else.',
      next: 'Finish editing the cell with Enter or Esc, then press “Try again”.',
    },
    protectedWorkbook: {
      what: 'The structure of the workbook is protected, so no sheet can be added.',
      next: 'Turn off “Protect Workbook” on the Review tab, then try again.',
    },
    protectedSheet: {
      what: 'The sheet to write to (a summary sheet inserted earlier, or a sheet to be marked) is protected.',
      next: 'Unprotect the sheet on the Review tab, then try again.',
    },
    unsupported: {
      what: 'This version of Excel lacks a feature that is needed here.',
      next: 'Open the workbook in Excel 2021 or later, or in Excel of Microsoft 365.',
    },
    tooLarge: {
      what: 'The workbook is too large to be read or written.',
      next: 'Move the sheets with KPI tables to a workbook of their own, or delete unused rows and columns. The details below name the sheet that is too large.',
    },
    sheetGone: {
      what: 'A sheet that was read is no longer there. It was renamed or deleted.',
      next: 'Press “Scan again” to read the workbook as it is now.',
    },
    inactiveWorkbook: {
      what: 'Another workbook is in front, so Excel refused.',
      next: 'Bring this workbook to the front, then press “Try again”.',
    },
    unsupportedSheet: {
      what: 'This is a sheet of a chart or of macros, which holds no cells.',
      next: 'Show a sheet with cells, then try again.',
    },
    cellConflict: {
      what: 'Excel refused to write: merged cells, a filter or a pivot table stand where the report goes.',
      next: 'Take merged cells and filters of your own off the earlier summary sheets, then press “Try again”. You may also keep a copy of a sheet and delete the original.',
    },
    nameTaken: {
      what: 'A sheet or table of that name was made a moment ago. Somebody else may have inserted at the same time.',
      next: 'Scan again, then insert. Summary sheets made by others have been left alone.',
    },
    conflict: {
      what: 'Excel refused because somebody else changed the workbook at the same time.',
      next: 'Wait a moment, then press “Try again”.',
    },
    formulaTooLong: {
      what: 'A formula of the report is longer than Excel takes (8,192 characters).',
      next: 'Shorten the names of the sheets, or split the KPIs, then try again.',
    },
    emptyChart: {
      what: 'There is no number to draw, so Excel refused a chart.',
      next: 'Fill in at least one actual, scan again, then insert.',
    },
    noRange: {
      what: 'The selection is not a single range of cells (a picture, a chart, or several areas).',
      next: 'Select one range of cells, then press the button again.',
    },
    notKept: {
      what: 'The workbook did not keep the corrections.',
      next: 'Check whether the workbook is protected or shared, and try again. Your sheets are unchanged.',
    },
    otherSheet: {
      what: 'The selected cell is on another sheet than this KPI.',
      next: 'Select a cell on the sheet of the KPI, then press the button again.',
    },
    saveBlocked: {
      what: 'The file could not be saved. The task pane of this Excel does not allow downloads.',
      next: 'Insert the “Data” sheet to have the same table inside the workbook.',
    },
    'profile-notJson': {
      what: 'The profile file cannot be read: it is not JSON.',
      next: 'Choose a file made with “Export”. The profile in use is unchanged.',
    },
    'profile-notAProfile': {
      what: 'This is not a profile of this add-in.',
      next: 'Choose a file made with “Export”. The profile in use is unchanged.',
    },
    'profile-tooNew': {
      what: 'The profile was made by a newer version of the add-in.',
      next: 'Update the add-in, then import it again. The profile in use is unchanged.',
    },
    'profile-damaged': {
      what: 'The profile has an error in it.',
      next: 'Export it again, or ask whoever looks after the add-in. The profile in use is unchanged.',
    },
    'rules-notJson': {
      what: 'The rule file cannot be read: it is not JSON.',
      next: 'Choose a file made with “Export”. The rules in use are unchanged.',
    },
    'rules-notRules': {
      what: 'This is not a rule file of this add-in.',
      next: 'Choose a file made with “Export”. The rules in use are unchanged.',
    },
    'rules-tooNew': {
      what: 'The rules were made by a newer version of the add-in.',
      next: 'Update the add-in, then import them again. The rules in use are unchanged.',
    },
    'rules-damaged': {
      what: 'The rules have an error in them.',
      next: 'Check that the bounds of the bands fall from top to bottom. The rules in use are unchanged.',
    },
    readOnly: {
      what: 'The workbook is open read-only, so no sheet can be added.',
      next: 'Press “Enable Editing”, or save a copy and open that.',
    },
    cancelled: {
      what: 'The work was cancelled.',
      next: 'Press “Try again” to start over.',
    },
    noAnswer: {
      what: 'Excel does not answer.',
      next: 'Finish editing and close any window open in Excel, then try again. If it keeps happening, save the workbook, close the pane and open it again.',
    },
    sessionLost: {
      what: 'The connection to Excel was lost.',
      next: 'Save the workbook, close the pane and open it again. In Excel in a browser, reload the page.',
    },
    notUndone: {
      what: 'The work stopped halfway, and an unfinished summary sheet may be left.',
      next: 'Finish editing and close any window open in Excel, then press “Try again”: the sheet is made anew. If you do not want it, delete that summary sheet.',
    },
    nothingToReport: {
      what: 'There is no KPI to report on.',
      next: 'Press “Scan again” to read the workbook as it is now.',
    },
    unknown: {
      what: 'Something unexpected happened.',
      next: 'Press “Try again”. If it keeps happening, pass the details below to whoever looks after the add-in.',
    },
  },
};
