package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.Named;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.form.field.NameCell;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;

/** Writes the text of a spreadsheet's cell into a record. For the UI thread, within a change that is undone as one. */
final class CellWriter {
	private final PageContext context;
	private final NameLookup names;
	private final Map<String, EObject> objects;

	/** @param objects what is referred to, by id, in the editor's transaction */
	CellWriter(PageContext context, NameLookup names, Map<String, EObject> objects) {
		this.context = context;
		this.names = names;
		this.objects = objects;
	}

	/** @throws WrongTextException where the text is no value of the column; nothing is changed then */
	void write(EObject record, Column column, String text) throws WrongTextException {
		EStructuralFeature feature = column.feature();
		Edits edits = context.edits();
		if (column.kind() == ColumnKind.REFERENCES) {
			List<EObject> targets = new ArrayList<>();
			for (String name : NameLookup.names(text, column)) {
				targets.add(target(name, column));
			}
			@SuppressWarnings("unchecked")
			List<EObject> before = (List<EObject>) record.eGet(feature);
			if (!before.equals(targets)) {
				edits.remove(record, feature, List.copyOf(before));
				targets.forEach(target -> edits.add(record, feature, target, -1));
			}
		} else if (!column.isEditable()) {
			throw new WrongTextException(Messages.bind(Messages.notEditable, column.label()));
		} else if (column.kind() == ColumnKind.REFERENCE) {
			edits.set(record, feature, text.isBlank() ? null : target(text.strip(), column));
		} else if (column.kind() == ColumnKind.NAME) {
			NameCell.set((Named) record, text.strip(), edits, context.locale());
		} else {
			edits.set(record, feature, context.texts().parse(text, (EAttribute) feature));
		}
	}

	private EObject target(String name, Column column) throws WrongTextException {
		String id = names.find(name, column);
		EObject target = id == null ? null : objects.get(id);
		if (target == null) {
			throw new WrongTextException(Messages.bind(Messages.notFound, name));
		}
		return target;
	}
}
