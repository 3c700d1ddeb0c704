package org.huunghi.workbench.table.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the cells of a table in the colours of the system. */
final class CellPainter extends AbstractCellPainter {
	/** Points between a text and the edge of its cell. */
	static final int PAD = 5;
	private static final int CORNER = 6;

	private final GridColors colors;
	private final Looks.Part looks;

	CellPainter(GridColors colors, Looks.Part looks) {
		this.colors = colors;
		this.looks = looks;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		CellLook look = looks.of(cell.getColumnIndex(), cell.getRowIndex());
		boolean selected = DisplayMode.SELECT == cell.getDisplayMode() && !look.tone().isFilter();
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		gc.setBackground(background(look, selected, cell.getRowIndex()));
		gc.fillRectangle(bounds);
		gc.setForeground(foreground(look, selected));
		gc.setFont(look.tone() == CellLook.Tone.GROUP || look.tone() == CellLook.Tone.HEAD ? colors.bold : colors.font);
		String text = fit(gc, look.text(), bounds.width - 2 * PAD);
		int width = gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
		int x = look.right() ? bounds.x + bounds.width - PAD - width : bounds.x + PAD;
		int height = gc.getFontMetrics().getHeight();
		int y = bounds.y + (bounds.height - height) / 2;
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
		if (look.removed()) {
			gc.drawLine(x, y + height / 2, x + width, y + height / 2);
		}
		if (look.changed()) {
			gc.setBackground(colors.mark);
			gc.fillPolygon(new int[] { bounds.x, bounds.y, bounds.x + CORNER, bounds.y, bounds.x, bounds.y + CORNER });
		}
		gc.setClipping(clipping);
	}

	private Color background(CellLook look, boolean selected, int row) {
		if (selected) {
			boolean head = look.tone() == CellLook.Tone.NUMBER || look.tone() == CellLook.Tone.HEAD;
			return head ? GridColors.mix(colors.head, colors.selection, 0.3) : colors.selection;
		}
		return switch (look.tone()) {
			case HEAD, NUMBER, GROUP -> colors.head;
			case HINT, FILTER, WRONG -> colors.filter;
			default -> look.changed() ? colors.changed : row % 2 == 0 ? colors.background : colors.stripe;
		};
	}

	private Color foreground(CellLook look, boolean selected) {
		if (selected && look.tone() != CellLook.Tone.NUMBER && look.tone() != CellLook.Tone.HEAD) {
			return colors.selectionForeground;
		}
		return switch (look.tone()) {
			case HEAD, GROUP -> colors.headForeground;
			case FAINT, HINT, NUMBER -> colors.faint;
			case WRONG -> colors.wrong;
			default -> colors.foreground;
		};
	}

	/** @return as much of the text as there is room for, with dots where some is left out */
	static String fit(GC gc, String text, int width) {
		if (text.isEmpty() || gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= width) {
			return text;
		}
		int least = 0;
		int most = text.length() - 1;
		while (least < most) {
			int middle = (least + most + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + '…', SWT.DRAW_TRANSPARENT).x <= width) {
				least = middle;
			} else {
				most = middle - 1;
			}
		}
		return text.substring(0, least).stripTrailing() + '…';
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		CellLook look = looks.of(cell.getColumnIndex(), cell.getRowIndex());
		gc.setFont(look.tone() == CellLook.Tone.HEAD ? colors.bold : colors.font);
		return gc.textExtent(look.text(), SWT.DRAW_TRANSPARENT).x + 2 * PAD + 1;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(colors.font);
		return gc.getFontMetrics().getHeight() + PAD;
	}
}
