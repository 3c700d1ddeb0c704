package org.huunghi.workbench.delete;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Deletes records after it has told what goes with them and what refers to them. */
public final class Deletion {
	private static final int NAMED = 8;

	private final Shell shell;
	private final List<String> ids;

	/** @param ids of the records to delete; at least one */
	public Deletion(Shell shell, List<String> ids) {
		this.shell = shell;
		this.ids = List.copyOf(ids);
	}

	/** Looks, asks and deletes. For the UI thread, which does not wait. */
	public void start() {
		new RepositoryJob<>(Messages.Delete_lookJob, (repository, monitor) -> look(repository), this::ask).visible().start();
	}

	/** What the user is told before the question. */
	private record Findings(String label, boolean union, int contained, List<String> referrers) {
	}

	private Findings look(Repository repository) {
		return repository.read(view -> {
			List<EObject> objects = view.findAll(ids);
			int contained = objects.stream().mapToInt(Deletion::containedRecords).sum();
			String label = objects.isEmpty() ? "" : Names.label(objects.get(0), Locale.getDefault());
			return new Findings(label, objects.size() == 1 && objects.get(0) instanceof Union, contained, referrers(view, objects));
		});
	}

	private static List<String> referrers(View view, List<EObject> objects) {
		return objects.stream().flatMap(object -> view.referrers(object).stream()).distinct()
				.map(referrer -> Names.label(referrer, Locale.getDefault())).distinct().toList();
	}

	private static int containedRecords(EObject object) {
		int count = 0;
		for (var contents = object.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Record) {
				count++;
			}
		}
		return count;
	}

	private void ask(Findings found) {
		if (shell.isDisposed() || found.label().isEmpty()) {
			return;
		}
		MessageDialog dialog = new MessageDialog(shell, Messages.Delete_title, null, text(found), MessageDialog.WARNING, 1, Messages.Delete_button,
				Messages.Button_cancel);
		if (dialog.open() == 0) {
			String comment = Messages.bind(Messages.Delete_comment, found.label());
			new RepositoryJob<>(Messages.Delete_job, (repository, monitor) -> {
				repository.write(comment, writer -> writer.removeAll(EcoreUtil.filterDescendants(writer.findAll(ids))));
				return null;
			}, nothing -> {
			}).visible().start();
		}
	}

	private String text(Findings found) {
		StringBuilder text = new StringBuilder(ids.size() > 1 ? Messages.bind(Messages.Delete_many, ids.size())
				: Messages.bind(found.union() ? Messages.Delete_union : Messages.Delete_one, found.label()));
		if (found.contained() > 0) {
			text.append("\n\n").append(Messages.bind(Messages.Delete_contains, found.contained()));
		}
		if (found.referrers().isEmpty()) {
			text.append("\n\n").append(Messages.Delete_noReferrers);
		} else {
			text.append("\n\n").append(Messages.Delete_referrers);
			found.referrers().stream().limit(NAMED).forEach(label -> text.append("\n• ").append(label));
			if (found.referrers().size() > NAMED) {
				text.append('\n').append(Messages.bind(Messages.Delete_andMore, found.referrers().size() - NAMED));
			}
		}
		return text.append("\n\n").append(Messages.Delete_final).toString();
	}
}
