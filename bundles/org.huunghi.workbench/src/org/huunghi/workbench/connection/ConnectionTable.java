package org.huunghi.workbench.connection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.offline.Origin;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.offline.OriginTexts;
import org.huunghi.workbench.offline.Origins;

/** The table of the known connections: icon, name, place, user, last use; the one that is open stands out. */
final class ConnectionTable {
	private final TableViewer viewer;
	private Map<Location, Origin> origins = Map.of();

	/** @param changed told when another line is selected, @param open told when a line is double-clicked or Enter is pressed on it */
	ConnectionTable(Composite parent, Runnable changed, Runnable open) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 640;
		data.heightHint = 170;
		frame.setLayoutData(data);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(layout, Messages.columnName, 34, SavedConnection::label, true);
		column(layout, Messages.columnPlace, 34, connection -> ConnectionTexts.address(connection.location()), false);
		column(layout, Messages.columnUser, 13, SavedConnection::user, false);
		column(layout, Messages.columnLastUsed, 19, connection -> ShownConnection.is(connection) ? Messages.openNow : date(connection.lastUsed()), false);
		viewer.addSelectionChangedListener(event -> changed.run());
		viewer.addDoubleClickListener(event -> open.run());
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<SavedConnection, String> text, boolean first) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((SavedConnection) element);
			}

			@Override
			public String getToolTipText(Object element) {
				Origin origin = origins.get(((SavedConnection) element).location());
				return text.apply((SavedConnection) element) + (origin == null ? "" : '\n' + OriginTexts.sentence(origin));
			}

			@Override
			public Image getImage(Object element) {
				return first ? Icons.command(icon((SavedConnection) element)) : null;
			}

			@Override
			public Font getFont(Object element) {
				return ShownConnection.is((SavedConnection) element) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
			}
		});
	}

	private static String date(Instant instant) {
		return instant == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault())
				.withZone(ZoneId.systemDefault()).format(instant);
	}

	/** Shows these and selects one. @param selected null for the first */
	void show(List<SavedConnection> connections, SavedConnection selected) {
		viewer.setInput(connections);
		Origins.read(connections.stream().map(SavedConnection::location).toList()).thenAccept(found -> UiThread.later(() -> known(found)));
		SavedConnection wanted = selected == null ? null : connections.stream().filter(each -> each.id().equals(selected.id())).findFirst().orElse(null);
		if (wanted == null && !connections.isEmpty()) {
			wanted = connections.get(0);
		}
		viewer.setSelection(wanted == null ? StructuredSelection.EMPTY : new StructuredSelection(wanted), true);
	}

	/** Where copies come from is known some time after they are listed, as their folders may be slow. */
	private void known(Map<Location, Origin> found) {
		origins = found;
		if (!viewer.getTable().isDisposed()) {
			viewer.refresh();
		}
	}

	private String icon(SavedConnection connection) {
		return origins.containsKey(connection.location()) ? "offline_copy" : ConnectionTexts.icon(connection.location());
	}

	/** @return the selected one; null where none is */
	SavedConnection selected() {
		return (SavedConnection) viewer.getStructuredSelection().getFirstElement();
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}

	/** Runs something when a key is pressed on the table. @param key such as {@link SWT#DEL} */
	void onKey(int key, Runnable run) {
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == key && event.stateMask == 0) {
				run.run();
			}
		});
	}
}
