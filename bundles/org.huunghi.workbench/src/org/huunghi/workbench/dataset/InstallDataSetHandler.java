package org.huunghi.workbench.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Installs data sets that plug-ins bring, such as the records of a province. */
public final class InstallDataSetHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		List<DataSet> sets = DataSets.all();
		if (sets.isEmpty()) {
			new MessageDialog(shell, Messages.DataSet_title, null, Messages.DataSet_none, MessageDialog.INFORMATION, 0, Messages.Button_ok).open();
			return null;
		}
		DataSetDialog dialog = new DataSetDialog(shell, sets);
		if (dialog.open() == Window.OK) {
			install(dialog.chosen());
		}
		return null;
	}

	private static void install(List<DataSet> sets) {
		String names = String.join(", ", sets.stream().map(set -> set.name(Locale.getDefault())).toList());
		new RepositoryJob<>(Messages.bind(Messages.DataSet_job, names), (repository, monitor) -> {
			monitor.beginTask(Messages.bind(Messages.DataSet_job, names), sets.size());
			RepositoryException refused = null;
			for (DataSet set : sets) {
				if (!monitor.isCanceled()) {
					monitor.subTask(set.name(Locale.getDefault()));
					try {
						install(repository, set);
					} catch (RepositoryException e) {
						// one that is there already must not keep the others out
						refused = refused == null ? e : refused;
					}
					monitor.worked(1);
				}
			}
			if (refused != null) {
				throw refused;
			}
			return sets.size();
		}, count -> {
		}).byUser().start();
	}

	private static void install(Repository repository, DataSet set) {
		try {
			Transfer.installDataSet(repository, set);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
