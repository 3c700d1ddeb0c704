package org.huunghi.cli.format.sheet;

/** Writes records as a workbook. */
public final class XlsxExport extends SheetFormatExport {
	/** Made by the extension registry. */
	public XlsxExport() {
		super(true);
	}
}
