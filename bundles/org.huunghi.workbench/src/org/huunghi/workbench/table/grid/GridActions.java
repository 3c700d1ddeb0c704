package org.huunghi.workbench.table.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;

/** Tells of what the user does where that is not what the toolkit would make of it: a click on a head sorts and does not select, Enter opens. */
final class GridActions extends AbstractUiBindingConfiguration {
	private final Grid grid;
	private final Gestures gestures;

	GridActions(Grid grid, Gestures gestures) {
		this.grid = grid;
		this.gestures = gestures;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		for (int modifiers : new int[] { SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2 }) {
			registry.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(modifiers), (table, event) -> above(event));
		}
		registry.registerFirstSingleClickBinding(MouseEventMatcher.rowHeaderLeftClick(SWT.NONE), (table, event) -> gestures.rowHead(row(event)));
		registry.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> gestures.activate(row(event)));
		registry.registerFirstDoubleClickBinding(MouseEventMatcher.rowHeaderLeftClick(SWT.NONE), (table, event) -> gestures.activate(row(event)));
		key(registry, SWT.CR, this::activate);
		key(registry, SWT.KEYPAD_CR, this::activate);
		key(registry, SWT.F2, (table, event) -> gestures.edit((char) 0));
		key(registry, SWT.BS, (table, event) -> gestures.edit(SWT.BS));
		key(registry, SWT.INSERT, (table, event) -> gestures.create());
		registry.registerFirstKeyBinding(new Typed(), (table, event) -> gestures.edit(event.character));
	}

	private static void key(UiBindingRegistry registry, int key, IKeyAction action) {
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), action);
	}

	private int row(MouseEvent event) {
		return grid.spot(event.x, event.y).row();
	}

	private void above(MouseEvent event) {
		Spot spot = grid.spot(event.x, event.y);
		if (spot.part() == Spot.Part.HEAD) {
			gestures.sort(spot.column(), (event.stateMask & SWT.MOD2) != 0);
		} else if (spot.part() == Spot.Part.FILTER) {
			gestures.filter(spot.column());
		}
	}

	private void activate(NatTable table, KeyEvent event) {
		Point anchor = grid.anchor();
		if (anchor != null) {
			gestures.activate(anchor.y);
		}
	}

	/** A character that begins the text of a cell. */
	private static final class Typed implements IKeyEventMatcher {
		@Override
		public boolean matches(KeyEvent event) {
			return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Typed;
		}

		@Override
		public int hashCode() {
			return Typed.class.hashCode();
		}
	}
}
