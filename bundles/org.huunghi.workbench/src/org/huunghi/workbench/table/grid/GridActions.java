package org.huunghi.workbench.table.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What of the mouse's work in the heads is not done as the toolkit does it: a click there sorts and does not select. */
final class GridActions {
	private GridActions() {
	}

	/** @param layers of the table, not yet configured */
	static void install(NatTable table, GridLayers layers) {
		table.addConfiguration(new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry registry) {
				// the page does what is to be done on a click: see its listeners
				for (int modifiers : new int[] { SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2 }) {
					registry.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(modifiers), (nat, event) -> { });
					registry.registerFirstMouseDownBinding(MouseEventMatcher.columnHeaderLeftClick(modifiers), (nat, event) -> { });
				}
				registry.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0), new ColumnResizeCursorAction(),
						new ClearCursorAction());
				registry.registerFirstMouseDragMode(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
			}
		});
	}
}
