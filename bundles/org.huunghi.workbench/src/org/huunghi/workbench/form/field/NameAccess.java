package org.huunghi.workbench.form.field;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.edit.Edits;

/**
 * The quick way to the name in one language: the official one that is valid now. Typing into an empty field adds such a name; emptying
 * the field removes it, unless it has dates, which would be lost.
 */
final class NameAccess implements TextAccess {
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;

	private final EObject owner;
	private final String language;
	private final Edits edits;

	NameAccess(EObject owner, String language, Edits edits) {
		this.owner = owner;
		this.language = language;
		this.edits = edits;
	}

	@SuppressWarnings("unchecked")
	private List<Name> names() {
		return (List<Name>) owner.eGet(MODEL.getNamed_Names());
	}

	private Name current() {
		Name past = null;
		for (Name name : names()) {
			if (language.equals(name.getLanguage()) && name.getKind() == NameKind.OFFICIAL) {
				if (name.getValidTo() == null) {
					return name;
				}
				past = name;
			}
		}
		return past;
	}

	@Override
	public Object get() {
		Name name = current();
		return name == null ? null : name.getText();
	}

	@Override
	public void type(Object value) {
		Name name = current();
		if (name == null) {
			if (value != null) {
				Name added = UnionFactory.eINSTANCE.createName();
				added.setLanguage(language);
				added.setText((String) value);
				edits.run(edits.label(owner, MODEL.getNamed_Names()), List.of(edits.adding(owner, MODEL.getNamed_Names(), added, index())));
			}
		} else if (value == null && name.getValidFrom() == null && name.getValidTo() == null) {
			edits.remove(owner, MODEL.getNamed_Names(), List.of(name));
		} else {
			edits.type(name, MODEL.getName_Text(), value);
		}
	}

	/** Vietnamese names come first, since they stand for the record where nothing else is asked for. */
	private int index() {
		return language.equals("vi") ? 0 : -1;
	}

	@Override
	public Object parse(String text) {
		return text.isEmpty() ? null : text;
	}

	@Override
	public String format(Object value) {
		return value == null ? "" : (String) value;
	}
}
