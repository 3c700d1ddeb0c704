package org.huunghi.workbench.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.connection.FolderField;
import org.huunghi.workbench.connection.RunningDialog;
import org.huunghi.workbench.connection.UnionChoice;
import org.huunghi.workbench.jobs.Failures;

/** Asks which union is taken along and into which folder; then takes it. */
final class TakeAlongDialog extends RunningDialog {
	private final Repository from;
	private final List<UnionChoice> unions;
	private Combo union;
	private FolderField folder;
	private UnionChoice chosen;
	private Path path;
	private Path taken;

	/** @param unions at least one */
	TakeAlongDialog(Shell shell, Repository from, List<UnionChoice> unions) {
		super(shell, Messages.takeTitle, Messages.takeMessage, Messages.takeButton, 3);
		this.from = from;
		this.unions = unions;
	}

	/** @return what was taken along, as a text */
	String label() {
		return chosen == null ? Messages.allUnions : chosen.label();
	}

	/** @return into which folder it was taken; null before it was */
	Path folder() {
		return taken;
	}

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.union);
		union = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(union);
		unions.forEach(each -> union.add(each.label()));
		if (unions.size() > 1) {
			union.add(Messages.allUnions);
		}
		union.select(0);
		chosen = unions.get(0);
		folder = new FolderField(area, Messages.takeFolder, proposed().toString(), Messages.takeTitle, Messages.takeMessage, this::check);
		union.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
	}

	/** What was proposed goes with the union; what was entered stays. */
	private void chosen() {
		boolean proposed = folder.text().equals(proposed().toString());
		chosen = union.getSelectionIndex() < unions.size() ? unions.get(union.getSelectionIndex()) : null;
		if (proposed) {
			folder.setText(proposed().toString());
		}
	}

	private Path proposed() {
		return FolderNames.free(Repositories.defaultFolder().resolveSibling(FolderNames.of(Messages.bind(Messages.copyName, label()))));
	}

	@Override
	protected boolean ready() {
		path = folder.check(found -> isEmpty(found) ? null : Messages.folderFull, Messages.newFolder);
		return path != null;
	}

	private static boolean isEmpty(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.findAny().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	protected void okPressed() {
		if (isRunning() || path == null) {
			return;
		}
		Set<String> ids = chosen == null ? Set.of() : Set.of(chosen.id());
		Path into = path;
		Throwable why = run(new TakingAlong(from, ids, into, Messages.bind(Messages.takeJob, label())), () -> {
			taken = into;
			super.okPressed();
		});
		if (why != null) {
			folder.refused(Failures.message(why));
		}
	}
}
