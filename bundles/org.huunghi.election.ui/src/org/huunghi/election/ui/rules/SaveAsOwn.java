package org.huunghi.election.ui.rules;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.Name;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.page.PageContext;

/** Puts a copy of the election's rules into the register, for the union's later elections. It is stored with the next Save. */
final class SaveAsOwn {
	private final PageContext context;

	SaveAsOwn(PageContext context) {
		this.context = context;
	}

	/** Asks for a name and adds the copy. */
	void ask(Rulebook rulebook) {
		if (!context.flush()) {
			return;
		}
		String proposed = Messages.bind(Messages.saveName, Names.of(rulebook, context.locale()));
		InputDialog dialog = new InputDialog(context.shell(), Messages.saveTitle, Messages.saveMessage, proposed,
				text -> text.isBlank() ? Messages.saveEmpty : null);
		if (dialog.open() == Window.OK) {
			String name = dialog.getValue().strip();
			CompletableFuture<EObject> register = context.services().registerFor(ElectionPackage.eINSTANCE.getRulebook());
			context.background(Messages.saveTitle, (repository, monitor) -> register.get(), found -> add(found, rulebook, name));
		}
	}

	private void add(EObject register, Rulebook rulebook, String text) {
		if (register == null) {
			MessageDialog.openError(context.shell(), Messages.saveTitle, Messages.noRegister);
			return;
		}
		Rulebook copy = Rulebooks.copyForElection(rulebook);
		copy.getNames().clear();
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		name.setLanguage(context.locale().getLanguage());
		copy.getNames().add(name);
		context.edits().run(Messages.saveTitle, List.of(context.edits().adding(register, UnionPackage.Literals.REGISTER__RECORDS, copy, -1)));
	}
}
