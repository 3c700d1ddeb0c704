package org.huunghi.workbench.table.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** How a table is drawn and how it hears of keys, where that is not as its toolkit would have it. */
final class GridStyle extends AbstractRegistryConfiguration {
	private final GridColors colors;
	private final Looks looks;

	GridStyle(GridColors colors, Looks looks) {
		this.colors = colors;
		this.looks = looks;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		paint(registry, GridRegion.BODY, looks::body);
		paint(registry, GridRegion.ROW_HEADER, looks::rowHead);
		paint(registry, GridLayers.HEAD, looks::columnHead);
		paint(registry, GridRegion.FILTER_ROW, looks::filter);
		paint(registry, GridRegion.CORNER, (column, row) -> CellLook.of("", CellLook.Tone.HEAD));
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colors.line);
	}

	private void paint(IConfigRegistry registry, String region, Looks.Part part) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new CellPainter(colors, part), DisplayMode.NORMAL, region);
	}

	/** @return height of a row in points, in which no mark above or below a letter is cut off */
	static int rowHeight(Composite parent, GridColors colors) {
		GC gc = new GC(parent);
		gc.setFont(colors.font);
		// marks above and below the letters of Vietnamese and Lao need more than the font says of itself
		int height = Math.max(gc.getFontMetrics().getHeight(), gc.textExtent("Ậỵ ຫຼວງນ້ຳທາ ຜູ້").y) + 6;
		gc.dispose();
		return height;
	}

	/** Some displays tell of mouse buttons with each key, remote ones and those of tests; the toolkit would not know the keys then. */
	static void takePlainKeys(NatTable table) {
		Listener keys = event -> {
			if (event.widget == table) {
				event.stateMask &= SWT.MODIFIER_MASK;
			}
		};
		Display display = table.getDisplay();
		display.addFilter(SWT.KeyDown, keys);
		table.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, keys));
	}
}
