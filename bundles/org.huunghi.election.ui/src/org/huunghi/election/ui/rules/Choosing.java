package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.page.PageContext;

/** Gives the election a copy of a rulebook that the user chooses, or of the original of its own. */
final class Choosing {
	private final PageContext context;

	Choosing(PageContext context) {
		this.context = context;
	}

	private Election election() {
		return (Election) context.record();
	}

	/** Offers the rulebooks of the plug-ins and those of the union, which are read in the background. */
	void choose() {
		String id = election().getId();
		context.background(Messages.reading, (repository, monitor) -> {
			List<RulebookOffer> offers = new ArrayList<>(RulebookOffer.builtIn(context.locale()));
			offers.addAll(repository.read(view -> RulebookOffer.own(view, id, context.locale())));
			return offers;
		}, this::show);
	}

	private void show(List<RulebookOffer> offers) {
		ChooseRulebookDialog dialog = new ChooseRulebookDialog(context.shell(), offers, Electorates.of(election()), context.locale());
		if (dialog.open() != Window.OK || !mayReplace()) {
			return;
		}
		if (dialog.chosen().builtIn() != null) {
			take(dialog.chosen().builtIn());
			return;
		}
		CompletableFuture<EObject> found = context.services().find(dialog.chosen().id());
		context.background(Messages.reading, (repository, monitor) -> found.get(), object -> {
			if (object instanceof Rulebook own) {
				take(own);
			}
		});
	}

	/** Puts the original in the place of the copy. */
	void restore() {
		Rulebook original = election().getRulebook() == null ? null : Difference.original(election().getRulebook());
		if (original != null && mayReplace()) {
			take(original);
		}
	}

	private boolean mayReplace() {
		Rulebook now = election().getRulebook();
		Rulebook original = now == null ? null : Difference.original(now);
		int differences = original == null ? 0 : Difference.between(now, original, context.locale()).size();
		boolean counted = election().getRounds().stream().anyMatch(round -> !round.getSheets().isEmpty());
		if (differences == 0 && (!counted || now == null)) {
			return true;
		}
		String question = differences > 0 ? Messages.bind(Messages.replace, differences) : Messages.replaceCounted;
		return MessageDialog.open(MessageDialog.QUESTION, context.shell(), Messages.replaceTitle, question, SWT.NONE, Messages.replaceButton, Messages.cancel) == 0;
	}

	private void take(Rulebook rulebook) {
		String label = Messages.bind(Messages.set, Names.of(rulebook, context.locale()));
		context.edits().run(label, List.of(context.edits().setting(election(), ElectionPackage.eINSTANCE.getElection_Rulebook(), Rulebooks.copyForElection(rulebook))));
	}
}
