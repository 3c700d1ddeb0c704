package org.huunghi.workbench.form.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.huunghi.workbench.form.value.Languages;

/** The plain text fields for the official names in the languages that every record is asked for. */
public final class NameEntries {
	/** The languages, in their order. */
	public static final List<String> LANGUAGES = List.of("vi", "lo", "en");

	private final List<TextEntry> entries = new ArrayList<>();

	/** @param parent has a grid of two columns */
	public NameEntries(Composite parent, FieldContext context, EObject owner) {
		for (String language : LANGUAGES) {
			Label label = context.toolkit().createLabel(parent, Languages.name(language, context.locale()) + ':');
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
			context.labels().add(label);
			TextEntry entry = new TextEntry(parent, SWT.SINGLE, new NameAccess(owner, language, context.edits()), context);
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(entry.widget());
			entries.add(entry);
		}
	}

	/** Shows the names that there are now. */
	public void refresh() {
		entries.forEach(TextEntry::refresh);
	}

	/** Takes over what is typed. @return true: any text is a name */
	public boolean flush() {
		entries.forEach(TextEntry::flush);
		return true;
	}

	/** @return whether something is typed that is not yet taken over */
	public boolean isPending() {
		return entries.stream().anyMatch(TextEntry::isPending);
	}

	/** @return the first of the fields */
	public Control control() {
		return entries.get(0).widget();
	}
}
