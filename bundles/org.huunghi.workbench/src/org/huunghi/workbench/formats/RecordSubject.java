package org.huunghi.workbench.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.huunghi.repository.Repository;
import org.huunghi.union.Identified;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.explorer.Selections;
import org.huunghi.workbench.page.OpenRecordEditor;

/**
 * A record that can be exported on its own: the one in the active editor, or the one selected in the explorer.
 *
 * @param id of the record
 * @param label of the record
 * @param type its class
 * @param open the editor in which it is open, or null
 */
record RecordSubject(String id, String label, EClass type, OpenRecordEditor open) {
	/** Does something with a record. */
	interface Use {
		void accept(EObject record) throws IOException;
	}

	/** @return the record in the active editor and the selected one, in this order, each once */
	static List<RecordSubject> of(ISelection selection) {
		List<RecordSubject> subjects = new ArrayList<>();
		edited().ifPresent(subjects::add);
		if (selection instanceof IStructuredSelection structured) {
			Selections.record(structured).filter(selected -> subjects.stream().noneMatch(subject -> subject.id().equals(selected.id())))
					.ifPresent(selected -> subjects.add(new RecordSubject(selected.id(), selected.label(), selected.type(), null)));
		}
		return subjects;
	}

	/** @return the record in the active editor, or empty */
	static Optional<RecordSubject> edited() {
		OpenRecordEditor open = OpenRecordEditor.active().orElse(null);
		return open != null && open.record() instanceof Identified record
				? Optional.of(new RecordSubject(record.getId(), Names.label(record, open.locale()), record.eClass(), open)) : Optional.empty();
	}

	/** Does something with the record off the UI thread: as it is in its editor, or as it is stored. */
	void use(Repository repository, Use use) throws IOException {
		if (open != null && open.record() != null) {
			use.accept(open.record());
			return;
		}
		IOException failure = repository.read(view -> {
			try {
				EObject record = view.find(id).orElse(null);
				if (record != null) {
					view.preload(record);
					use.accept(record);
				}
				return null;
			} catch (IOException e) {
				return e;
			}
		});
		if (failure != null) {
			throw failure;
		}
	}

	/** @return the label as the name of a file, without signs that a file system refuses */
	String fileName() {
		String name = label.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
		return name.isEmpty() ? type.getName().toLowerCase(Locale.ROOT) : name;
	}
}
