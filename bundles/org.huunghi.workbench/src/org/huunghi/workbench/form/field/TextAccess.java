package org.huunghi.workbench.form.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.form.value.WrongTextException;

/** Where the value of a text field comes from and goes to. */
interface TextAccess {
	/** @return the present value, may be null */
	Object get();

	/** Sets what has been typed so far. */
	void type(Object value);

	/** @return the value for a text */
	Object parse(String text) throws WrongTextException;

	/** @return the text for a value */
	String format(Object value);

	/** @return the access to an attribute of an object */
	static TextAccess to(EObject owner, EAttribute attribute, Edits edits, CellTexts texts) {
		return new TextAccess() {
			@Override
			public Object get() {
				return owner.eGet(attribute);
			}

			@Override
			public void type(Object value) {
				edits.type(owner, attribute, value);
			}

			@Override
			public Object parse(String text) throws WrongTextException {
				return texts.parse(text, attribute);
			}

			@Override
			public String format(Object value) {
				return texts.format(value, attribute);
			}
		};
	}
}
