import { createContext, useContext } from 'react';

/** Shows a cell of the workbook to the user. */
export type OpenCell = (sheet: string, cell: string) => void;

export const OpenCellContext = createContext<OpenCell>(() => undefined);

export function useOpenCell(): OpenCell {
  return useContext(OpenCellContext);
}
