package org.huunghi.workbench.create;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Writer;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Creates a record in the repository and opens it. A record with names is asked for its name first. */
public final class RecordCreation {
	/**
	 * A record that was created.
	 *
	 * @param id of the record
	 * @param parentId id of what holds it
	 */
	public record Created(String id, String parentId) {
	}

	private RecordCreation() {
	}

	/** Asks for the name where the class has one, then creates the record. For the UI thread. @param created told of the record on the UI thread */
	public static void ask(Shell shell, String parentId, NewChoice choice, Consumer<Created> created) {
		String kind = ModelLabels.of(choice.eClass(), Locale.getDefault());
		if (!UnionPackage.Literals.NAMED.isSuperTypeOf(choice.eClass())) {
			create(parentId, choice, null, kind, created);
			return;
		}
		InputDialog dialog = new InputDialog(shell, Messages.bind(Messages.New_in, kind), Messages.New_name, "", null);
		if (dialog.open() == Window.OK) {
			create(parentId, choice, dialog.getValue().isBlank() ? null : dialog.getValue(), kind, created);
		}
	}

	private static void create(String parentId, NewChoice choice, String name, String kind, Consumer<Created> created) {
		String id = UUID.randomUUID().toString();
		String shown = name == null ? kind : name;
		new RepositoryJob<>(Messages.bind(Messages.New_job, shown), (repository, monitor) -> {
			AtomicReference<String> parent = new AtomicReference<>(parentId);
			repository.write(Messages.bind(Messages.New_comment, shown), writer -> parent.set(add(writer, parentId, choice, name, id)));
			return new Created(id, parent.get());
		}, created).visible().start();
	}

	/** @return id of what holds the record now */
	private static String add(Writer writer, String parentId, NewChoice choice, String name, String id) {
		EObject found = writer.find(parentId).orElse(null);
		if (found == null) {
			return parentId;
		}
		EObject parent = choice.register() != null && found instanceof Union union ? RegisterClasses.findOrMake(union, choice.register()) : found;
		Record record = Creation.create(choice.eClass());
		record.setId(id);
		if (record instanceof Named named && name != null) {
			named.getNames().add(name(name, languageOf(name)));
		}
		@SuppressWarnings("unchecked")
		List<EObject> list = (List<EObject>) parent.eGet(choice.reference());
		list.add(record);
		return ((Identified) parent).getId();
	}

	/** A name is in the language of its script; in Latin script in that of the interface, or in Vietnamese where that is Lao. */
	private static String languageOf(String name) {
		if (name.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LAO)) {
			return "lo";
		}
		if (name.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)) {
			return "zh";
		}
		return "en".equals(Locale.getDefault().getLanguage()) ? "en" : "vi";
	}

	/** @return an official name */
	static Name name(String text, String language) {
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		name.setLanguage(language);
		return name;
	}
}
