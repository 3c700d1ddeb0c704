package org.huunghi.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.union.Identified;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Neighbours;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.create.RegisterClasses;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.problems.IndexedNeighbours;

/** What the form of an editor needs of the workbench and the repository. */
final class EditorServices implements FormServices {
	private final Repository repository;
	private final Editing editing;
	private final Shell shell;
	private final Locale locale;
	private final BooleanSupplier save;

	/** @param save saves the editor; answers whether it could */
	EditorServices(Repository repository, Editing editing, Shell shell, Locale locale, BooleanSupplier save) {
		this.repository = repository;
		this.editing = editing;
		this.shell = shell;
		this.locale = locale;
		this.save = save;
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public CompletableFuture<List<Hit>> search(String text, Set<String> classNames, int limit) {
		return CompletableFuture.supplyAsync(() -> repository.search(locale).find(text, classNames, limit));
	}

	@Override
	public CompletableFuture<EObject> find(String id) {
		return CompletableFuture.supplyAsync(() -> {
			EObject found = editing.find(id).orElse(null);
			if (found != null) {
				Names.label(found, locale);
			}
			return found;
		});
	}

	/** @return what finds records to compare the record with, within its transaction */
	Neighbours neighbours() {
		return new IndexedNeighbours(repository, ids -> ids.stream().flatMap(id -> editing.find(id).stream()).toList());
	}

	@Override
	public CompletableFuture<EObject> registerFor(EClass type) {
		return CompletableFuture.supplyAsync(() -> {
			EObject at = editing.record();
			while (at != null && !(at instanceof Union)) {
				at = at.eContainer();
			}
			if (at instanceof Union union) {
				Register register = RegisterClasses.forRecords(union, type);
				if (register != null) {
					register.getRecords().size();
				}
				return register;
			}
			return null;
		});
	}

	@Override
	public void open(EObject record) {
		if (!(record instanceof Identified identified) || record.eIsProxy()) {
			return;
		}
		String id = identified.getId();
		String label = Names.label(record, locale);
		Display display = shell.getDisplay();
		CompletableFuture.supplyAsync(() -> repository.read(view -> view.find(id).isPresent()))
				.whenComplete((saved, failure) -> display.asyncExec(() -> openOrSave(id, label, saved, failure)));
	}

	private void openOrSave(String id, String label, Boolean saved, Throwable failure) {
		if (shell.isDisposed() || !WorkbenchRepository.instance().shows(repository)) {
			return;
		}
		if (failure != null) {
			Failures.log(failure);
			Failures.show(shell, Failures.message(failure));
		} else if (saved || MessageDialog.open(MessageDialog.QUESTION, shell, label, Messages.bind(Messages.saveBeforeOpen, label), 0, Messages.save,
				Messages.cancel) == 0 && save.getAsBoolean()) {
			OpenRecord.open(id, label);
		}
	}

	@Override
	public void browse(String address) {
		Program.launch(address);
	}

	@Override
	public Image icon(EClass type) {
		return Icons.record(Icons.nameFor(type));
	}

	@Override
	public Image icon(String command) {
		return Icons.command(command.equals("remove") ? "delete" : command);
	}
}
