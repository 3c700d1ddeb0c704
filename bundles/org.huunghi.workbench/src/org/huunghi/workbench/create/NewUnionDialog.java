package org.huunghi.workbench.create;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.value.PartialDate;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.page.TaskDialog;

/** Asks for what is known of a new union: names, province and present term. */
final class NewUnionDialog extends TaskDialog {
	private final Map<String, Text> names = new LinkedHashMap<>();
	private PlaceField province;
	private Text from;
	private Text to;
	private Text ordinal;
	private UnionDraft draft;

	NewUnionDialog(Shell shell) {
		super(shell, Messages.Union_title, Messages.Union_message, Messages.New_create, 4);
	}

	UnionDraft draft() {
		return draft;
	}

	@Override
	protected void fill(Composite area) {
		names.put("vi", field(area, Messages.Union_nameVi, 3));
		names.put("en", field(area, Messages.Union_nameEn, 3));
		names.put("lo", field(area, Messages.Union_nameLo, 3));
		new Label(area, SWT.NONE).setText(Messages.Union_province);
		province = new PlaceField(area, this::check);
		province.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		ordinal = field(area, Messages.Union_ordinal, 3);
		from = field(area, Messages.Union_termFrom, 1);
		to = field(area, Messages.Union_termTo, 1);
		from.setMessage("15/3/2024");
		to.setMessage("2029");
	}

	private Text field(Composite area, String label, int columns) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = 150 * columns;
		text.setLayoutData(data);
		text.addModifyListener(event -> check());
		return text;
	}

	@Override
	protected boolean ready() {
		draft = null;
		String error = null;
		try {
			PartialDate first = DateEntry.parse(from.getText(), Locale.getDefault());
			PartialDate last = DateEntry.parse(to.getText(), Locale.getDefault());
			Integer number = ordinal.getText().isBlank() ? null : Integer.valueOf(ordinal.getText().strip());
			if (names.get("vi").getText().isBlank()) {
				error = Messages.Union_nameMissing;
			} else if (province.unknown()) {
				error = Messages.Union_provinceUnknown;
			} else if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
				error = Messages.Union_termOrder;
			} else {
				draft = new UnionDraft(texts(), province.placeId(), first, last, number);
			}
		} catch (EntryException e) {
			error = e.message(Locale.getDefault());
		} catch (NumberFormatException e) {
			error = Messages.Union_ordinalWrong;
		}
		setErrorMessage(error);
		return draft != null;
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		names.forEach((language, text) -> {
			if (!text.getText().isBlank()) {
				texts.put(language, text.getText());
			}
		});
		return texts;
	}
}
