package org.huunghi.election.ui.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.huunghi.election.Election;
import org.huunghi.election.apply.Application;
import org.huunghi.election.apply.Step;
import org.huunghi.election.ui.part.RecordedChange;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.workbench.page.OpenRecordEditor;

/** Applies the result to the union's personnel, after the user has seen and ticked what would be changed. */
public final class Applying {
	private final OpenRecordEditor editor;

	/** @param editor of an election */
	public Applying(OpenRecordEditor editor) {
		this.editor = editor;
	}

	/** Works out in the background what follows from the result, then asks. */
	public void ask() {
		if (!editor.flush()) {
			return;
		}
		Election election = (Election) editor.record();
		editor.background(Messages.applyReading, (repository, monitor) -> Application.preview(election), this::show);
	}

	private void show(List<Step> steps) {
		if (steps.isEmpty()) {
			MessageDialog.openInformation(editor.shell(), Messages.applyTitle, Messages.applyNothing);
			return;
		}
		ApplyDialog dialog = new ApplyDialog(editor.shell(), steps, editor.locale());
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			List<Step> chosen = dialog.chosen();
			editor.edits().run(Messages.applyTitle, List.of(new RecordedChange(Messages.applyTitle, touched(), () -> Application.apply(chosen))));
		}
	}

	/** @return whatever such a step may change: the candidates, the body with its members, the people with the posts they hold */
	private Set<EObject> touched() {
		Election election = (Election) editor.record();
		Set<EObject> all = new LinkedHashSet<>(election.getCandidates());
		all.add(election);
		if (election.getBody() != null) {
			all.add(election.getBody());
			all.addAll(election.getBody().getMemberships());
		}
		election.getCandidates().stream().filter(candidate -> candidate.getPerson() != null).forEach(candidate -> add(candidate.getPerson(), all));
		for (EObject at = election; at != null; at = at.eContainer()) {
			if (at instanceof Union union) {
				union.getRegisters().stream().filter(PersonRegister.class::isInstance).forEach(register -> add(register, all));
			}
		}
		return all;
	}

	private static void add(Register register, Set<EObject> all) {
		all.add(register);
		register.getRecords().stream().filter(Person.class::isInstance).forEach(person -> add((Person) person, all));
	}

	private static void add(Person person, Set<EObject> all) {
		all.add(person);
		all.addAll(person.getAppointments());
	}
}
