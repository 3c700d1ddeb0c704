package org.huunghi.workbench.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.menus.IMenuService;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.model.TableState;

/** The bar above a table: what can be done with records, what is shown of them, and what plug-ins put there. */
final class TableBar {
	/** Where plug-ins put commands of their own. */
	private static final String LOCATION = "toolbar:org.huunghi.workbench.table";

	private final TablePane pane;
	private final Locale locale;
	private final Composite line;
	private final Combo group;
	private final ToolItem open;
	private final ToolItem delete;
	private final ToolItem clear;
	private final ToolItem openAll;
	private final ToolItem closeAll;
	private final ToolItem add;

	/** @param types classes of the records that the register can hold */
	TableBar(Composite parent, FormToolkit toolkit, TablePane pane, List<EClass> types) {
		this.pane = pane;
		locale = pane.context().locale();
		line = toolkit.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(types.size() > 1 ? 7 : 5).spacing(6, 0).applyTo(line);
		ToolBar records = bar(toolkit);
		add = item(records, "add", Messages.add, () -> pane.work().create());
		add.setText(Messages.add);
		open = item(records, "open", Messages.open, () -> pane.work().openSelected());
		delete = item(records, "delete", Messages.delete, () -> pane.work().delete());
		if (types.size() > 1) {
			label(toolkit, Messages.kind);
			Combo kind = combo();
			types.forEach(type -> kind.add(ModelLabels.plural(type, locale)));
			kind.select(Math.max(0, types.indexOf(pane.model().state().type())));
			kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				pane.showType(types.get(kind.getSelectionIndex()));
				refresh();
			}));
		}
		label(toolkit, Messages.group);
		group = combo();
		group.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = group.getSelectionIndex();
			pane.model().state().group(index <= 0 ? null : state().groupable().get(index - 1));
			pane.asked();
		}));
		ToolBar view = bar(toolkit);
		openAll = item(view, "down", Messages.openAll, () -> pane.model().toggleAll(true));
		closeAll = item(view, "collapse", Messages.closeAll, () -> pane.model().toggleAll(false));
		clear = item(view, "clear", Messages.clearFilters, () -> {
			pane.settle();
			state().clearFilters();
			pane.asked();
		});
		item(view, "preferences", Messages.columns, () -> pane.work().chooseColumns());
		item(view, "refresh", Messages.refresh, pane::refresh);
		item(view, "export", Messages.export, () -> pane.work().export());
		ToolBarManager contributed = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
		IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
		menus.populateContributionManager(contributed, LOCATION);
		ToolBar more = contributed.createControl(line);
		toolkit.adapt(more, false, false);
		line.addDisposeListener(event -> {
			menus.releaseContributions(contributed);
			contributed.dispose();
		});
	}

	private TableState state() {
		return pane.model().state();
	}

	private ToolBar bar(FormToolkit toolkit) {
		ToolBar bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		toolkit.adapt(bar, false, false);
		return bar;
	}

	private void label(FormToolkit toolkit, String text) {
		toolkit.createLabel(line, text).setLayoutData(GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).create());
	}

	private Combo combo() {
		Combo combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static ToolItem item(ToolBar bar, String icon, String text, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.command(icon));
		item.setToolTipText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return item;
	}

	/** Shows what can be done now, and how records are grouped. */
	void refresh() {
		if (line.isDisposed() || pane.grid() == null) {
			return;
		}
		boolean readOnly = pane.context().edits().isReadOnly();
		boolean selected = pane.work() != null && !pane.work().selected(1).isEmpty();
		add.setEnabled(!readOnly);
		open.setEnabled(selected);
		delete.setEnabled(selected && !readOnly);
		clear.setEnabled(state().isFiltered());
		openAll.setEnabled(state().group() != null);
		closeAll.setEnabled(state().group() != null);
		List<Column> columns = state().groupable();
		String[] items = new String[columns.size() + 1];
		items[0] = Messages.groupNone;
		for (int i = 0; i < columns.size(); i++) {
			items[i + 1] = columns.get(i).label();
		}
		if (!Arrays.equals(items, group.getItems())) {
			group.setItems(items);
		}
		int index = state().group() == null ? 0 : columns.indexOf(state().group()) + 1;
		if (group.getSelectionIndex() != index) {
			group.select(index);
		}
	}
}
