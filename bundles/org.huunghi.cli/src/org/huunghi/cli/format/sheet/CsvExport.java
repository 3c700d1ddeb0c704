package org.huunghi.cli.format.sheet;

/** Writes records as CSV. */
public final class CsvExport extends SheetFormatExport {
	/** Made by the extension registry. */
	public CsvExport() {
		super(false);
	}
}
