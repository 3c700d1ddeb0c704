package org.huunghi.workbench.connection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.Repositories;

/** A folder on this computer as the user enters it, typed or chosen, with a line below that says what is wrong with it or what becomes of it. */
public final class FolderField {
	private final Text text;
	private final FieldMessage message;

	/**
	 * @param area with three columns
	 * @param label in front of it
	 * @param title of the dialog in which a folder is chosen
	 * @param hint what is to be chosen there
	 * @param changed told when something is entered
	 */
	public FolderField(Composite area, String label, String value, String title, String hint, Runnable changed) {
		new Label(area, SWT.NONE).setText(label);
		text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(340, SWT.DEFAULT).applyTo(text);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse(title, hint)));
		message = new FieldMessage(area, 1, 2);
		text.addModifyListener(event -> changed.run());
	}

	private void browse(String title, String hint) {
		DirectoryDialog chooser = new DirectoryDialog(text.getShell());
		chooser.setText(title);
		chooser.setMessage(hint);
		chooser.setFilterPath(text.getText());
		String chosen = chooser.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** @return what is entered, as it is */
	public String text() {
		return text.getText();
	}

	/** Enters something instead of the user. */
	public void setText(String value) {
		text.setText(value);
	}

	/** Says why what was entered will not do after all. */
	public void refused(String why) {
		message.error(why);
		text.setFocus();
	}

	/**
	 * Looks at what is entered, and says what is wrong with it.
	 *
	 * @param wrong what is wrong with a folder that exists; null for nothing
	 * @param isMade said of one that does not exist yet
	 * @return the folder; null where it will not do
	 */
	public Path check(Function<Path, String> wrong, String isMade) {
		Path path = path(text.getText().strip());
		message.clear();
		if (path == null) {
			if (!text.getText().isBlank()) {
				message.error(Messages.bind(Messages.folderWrong, Repositories.defaultFolder()));
			}
		} else if (Files.isRegularFile(path)) {
			message.error(Messages.folderIsFile);
			path = null;
		} else if (!Files.exists(path)) {
			message.info(isMade);
		} else if (wrong.apply(path) != null) {
			message.error(wrong.apply(path));
			path = null;
		}
		return path;
	}

	private static Path path(String text) {
		try {
			String home = System.getProperty("user.home", "");
			Path path = Path.of(text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text);
			return text.isEmpty() || !path.isAbsolute() ? null : path.normalize();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
