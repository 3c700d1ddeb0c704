package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.union.Person;
import org.huunghi.workbench.page.PageContext;

/** Takes members of an earlier body over into the list of candidates, after the user has seen and ticked them. */
final class Outgoing {
	private final PageContext context;
	private final ListEdits edits;

	Outgoing(PageContext context, ListEdits edits) {
		this.context = context;
		this.edits = edits;
	}

	/** Reads the bodies in the background, then asks. */
	void ask() {
		String id = election().getId();
		context.background(Messages.reading, (repository, monitor) -> repository.read(view -> OutgoingBody.read(view, id, context.locale())), this::show);
	}

	private Election election() {
		return (Election) context.record();
	}

	private void show(List<OutgoingBody> bodies) {
		if (bodies.isEmpty()) {
			MessageDialog.openInformation(context.shell(), Messages.outgoingTitle, Messages.outgoingNone);
			return;
		}
		Set<String> onList = new HashSet<>();
		for (Candidate candidate : election().getCandidates()) {
			if (candidate.getPerson() != null && !candidate.getPerson().eIsProxy()) {
				onList.add(candidate.getPerson().getId());
			}
		}
		OutgoingDialog dialog = new OutgoingDialog(context.shell(), bodies, onList);
		if (dialog.open() == Window.OK) {
			take(dialog.chosen());
		}
	}

	/** The persons are looked up in the editor's own transaction. */
	private void take(List<String> ids) {
		List<CompletableFuture<EObject>> found = ids.stream().map(context.services()::find).toList();
		context.background(Messages.reading, (repository, monitor) -> {
			List<Person> persons = new ArrayList<>();
			for (CompletableFuture<EObject> one : found) {
				if (one.get() instanceof Person person) {
					persons.add(person);
				}
			}
			return persons;
		}, edits::addPersons);
	}
}
