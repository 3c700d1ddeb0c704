package org.huunghi.workbench.form.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.value.Languages;

/** Asks for the names of a record that is made from within a form; everything else is entered later in its own editor. */
final class NewRecordDialog extends TitleAreaDialog {
	private final EClass type;
	private final String typed;
	private final Locale locale;
	private final Map<String, Text> texts = new LinkedHashMap<>();
	private Named result;

	NewRecordDialog(Shell parent, EClass type, String typed, Locale locale) {
		super(parent);
		this.type = type;
		this.typed = typed;
		this.locale = locale;
		setHelpAvailable(false);
	}

	EObject result() {
		return result;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.bind(Messages.newTitle, ModelLabels.of(type, locale)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.bind(Messages.newTitle, ModelLabels.of(type, locale)));
		setMessage(Messages.newText);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		for (String language : List.of("vi", "lo", "en")) {
			new Label(area, SWT.NONE).setText(Languages.name(language, locale) + ':');
			Text text = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
			texts.put(language, text);
		}
		boolean lao = typed.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LAO);
		texts.get(lao ? "lo" : "vi").setText(typed.strip());
		texts.values().forEach(text -> text.addModifyListener(e -> check()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(texts.values().stream().anyMatch(text -> !text.getText().isBlank()));
	}

	@Override
	protected void okPressed() {
		Named record = Creation.create(type);
		texts.forEach((language, text) -> {
			if (!text.getText().isBlank()) {
				Name name = UnionFactory.eINSTANCE.createName();
				name.setLanguage(language);
				name.setText(text.getText());
				record.getNames().add(name);
			}
		});
		result = record;
		super.okPressed();
	}
}
