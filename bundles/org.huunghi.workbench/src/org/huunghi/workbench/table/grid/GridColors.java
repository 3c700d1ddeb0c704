package org.huunghi.workbench.table.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The colours and fonts of a table, made of those of the system's theme, light or dark. For the UI thread. */
final class GridColors {
	final Color background;
	final Color foreground;
	final Color stripe;
	final Color line;
	final Color head;
	final Color headForeground;
	final Color faint;
	final Color selection;
	final Color selectionForeground;
	final Color changed;
	final Color mark;
	final Color wrong;
	final Color filter;
	final Font font;
	final Font bold;

	GridColors(Display display) {
		background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		foreground = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		head = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
		headForeground = display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
		selection = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
		selectionForeground = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		stripe = mix(background, foreground, 0.03);
		line = mix(background, foreground, 0.14);
		faint = mix(background, foreground, 0.55);
		filter = mix(background, head, 0.35);
		mark = new Color(new RGB(0xE0, 0x8A, 0x00));
		changed = mix(background, mark, 0.16);
		wrong = mix(new Color(new RGB(0xD0, 0x20, 0x20)), foreground, 0.1);
		font = JFaceResources.getDialogFont();
		bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	/** @return a colour between two @param part how much of the second */
	static Color mix(Color one, Color other, double part) {
		return new Color(mix(one.getRed(), other.getRed(), part), mix(one.getGreen(), other.getGreen(), part), mix(one.getBlue(), other.getBlue(), part));
	}

	private static int mix(int one, int other, double part) {
		return (int) Math.round(one + (other - one) * part);
	}
}
