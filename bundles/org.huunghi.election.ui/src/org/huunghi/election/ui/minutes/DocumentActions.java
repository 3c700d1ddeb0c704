package org.huunghi.election.ui.minutes;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.FileDialog;
import org.huunghi.document.Format;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.workbench.page.PageContext;

/** What the buttons of the page of the minutes do: write, open, edit the template and go back to the original one. */
final class DocumentActions {
	/** Key of a function in the display's data that gives the path for a dialog, or null to cancel it. */
	private static final String ANSWERS = "org.huunghi.nativeDialog";

	private final PageContext context;
	private final Supplier<ElectionDocument> document;
	private final Consumer<Statement> told;

	/** @param told takes what was done, for the user */
	DocumentActions(PageContext context, Supplier<ElectionDocument> document, Consumer<Statement> told) {
		this.context = context;
		this.document = document;
		this.told = told;
	}

	/** Asks for a file and writes the document into it. */
	void export(Format format) {
		if (!context.flush()) {
			return;
		}
		ElectionDocument made = document.get();
		FileDialog dialog = new FileDialog(context.shell(), SWT.SAVE);
		dialog.setText(made.kind().label());
		dialog.setFilterNames(new String[] {(format == Format.DOCX ? Messages.word : Messages.html) + " (*." + format.ending() + ')'});
		dialog.setFilterExtensions(new String[] {"*." + format.ending()});
		dialog.setFileName(made.kind().fileName() + '.' + format.ending());
		dialog.setOverwrite(true);
		String path = ask(dialog);
		if (path != null) {
			Path file = Path.of(path.contains(".") ? path : path + '.' + format.ending());
			context.background(Messages.bind(Messages.saving, file.getFileName()), (repository, monitor) -> made.write(repository.folder(), format, file),
					written -> told.accept(new Statement(Level.GOOD, Messages.bind(Messages.saved, written), () -> launch(written))));
		}
	}

	/** Writes the document into a file of its own and opens that with the system's program. */
	void open(Format format) {
		if (!context.flush()) {
			return;
		}
		ElectionDocument made = document.get();
		context.background(made.kind().label(), (repository, monitor) -> made.writeTemporary(repository.folder(), format), this::launch);
	}

	private void launch(Path file) {
		boolean opened = Program.launch(file.toString());
		told.accept(new Statement(opened ? Level.GOOD : Level.WARNING, Messages.bind(opened ? Messages.opened : Messages.notOpened, file)));
	}

	/** Opens the user's own template, which is made from the original where there is none. */
	void editTemplate() {
		ElectionDocument made = document.get();
		context.background(Messages.edit, (repository, monitor) -> new OwnTemplates(repository.folder()).edit(made.kind(), made.language(), Format.DOCX), file -> {
			Program.launch(file.toString());
			told.accept(new Statement(Level.NOTE, Messages.bind(Messages.editing, file), () -> launch(file)));
		});
	}

	/** Puts the user's own templates of the document aside. @param then called when it is done */
	void resetTemplate(Runnable then) {
		if (MessageDialog.open(MessageDialog.QUESTION, context.shell(), Messages.resetTitle, Messages.resetQuestion, SWT.NONE, Messages.resetButton,
				Messages.cancel) != 0) {
			return;
		}
		ElectionDocument made = document.get();
		context.background(Messages.resetTitle, (repository, monitor) -> {
			OwnTemplates own = new OwnTemplates(repository.folder());
			Optional<Path> word = own.putAside(made.kind(), made.language(), Format.DOCX);
			Optional<Path> html = own.putAside(made.kind(), made.language(), Format.HTML);
			return word.isPresent() ? word : html;
		}, aside -> {
			aside.ifPresent(file -> told.accept(new Statement(Level.NOTE, Messages.bind(Messages.resetDone, file))));
			then.run();
		});
	}

	/** Where the display holds something that answers in place of the user, as tests do, the dialog of the window system stays closed. */
	@SuppressWarnings("unchecked")
	private static String ask(FileDialog dialog) {
		Object answers = dialog.getParent().getDisplay().getData(ANSWERS);
		return answers instanceof Function<?, ?> function ? ((Function<Dialog, String>) function).apply(dialog) : dialog.open();
	}
}
