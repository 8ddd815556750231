import { copyText } from '../page/toast';
import { t } from '../text/lang';
import type { Board } from './board';
import type { Cell } from './cell';
import type { Item } from './pops';

/** What can be done with a cell, with the keys that do the same. */
export const menuOf = (board: Board, cell: Cell): Item[] => {
  const open = board.sheet.canWrite(cell);
  const write: Item[] = [
    { word: t('Sửa', 'Edit'), note: 'F2', act: () => board.edit() },
    { word: t('Không phát sinh', 'None occurred'), note: '-', act: () => board.block.nothingHappened() },
    { word: t('Xóa số', 'Clear'), note: 'Delete', act: () => board.block.clear() },
    { word: t('Điền xuống', 'Fill down'), note: 'Ctrl+D', act: () => board.block.fillDown() },
    { word: t('Ghi chú', 'Note'), note: 'Shift+F2', act: () => board.comment() },
  ];
  return [
    ...(open ? write : []),
    { word: t('Chép', 'Copy'), note: 'Ctrl+C', act: () => void copyText(board.block.copied()) },
    { word: t('Chi tiết, các kỳ trước', 'Details, earlier periods'), note: 'F6', act: () => board.toPanel() },
    ...(cell.draft ? [{ word: t('Bỏ số chưa lưu', 'Drop what is not saved'), act: () => board.drop(cell) }] : []),
  ];
};
