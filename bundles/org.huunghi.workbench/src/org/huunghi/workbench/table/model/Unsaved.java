package org.huunghi.workbench.table.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Identified;
import org.huunghi.union.Record;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.table.data.Column;

/** The records that were changed or entered in the table, in the editor's transaction. For the UI thread. */
public final class Unsaved {
	private final FormServices services;
	private final Edits edits;
	private final RowTexts rowTexts;
	private final Map<String, EObject> opened = new HashMap<>();
	private final Map<String, List<String>> texts = new HashMap<>();
	/** All that were made here, also those that an undo has taken back. */
	private final Map<String, Record> made = new LinkedHashMap<>();
	/** Ids of those of them that have been saved. */
	private final Set<String> stored = new HashSet<>();
	private List<Record> added = List.of();

	Unsaved(FormServices services, Edits edits, RowTexts rowTexts) {
		this.services = services;
		this.edits = edits;
		this.rowTexts = rowTexts;
	}

	/** @return the record in the editor's transaction, to be changed there; null where it is gone. Completes on any thread where it is not known yet */
	public CompletableFuture<EObject> open(String id) {
		EObject known = find(id);
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		return services.find(id).thenApply(object -> {
			if (object != null) {
				// reads what its cells will say, so that the UI thread need not wait for that
				rowTexts.of(object);
			}
			return object;
		});
	}

	/** @return the record where it was changed or made here; else null */
	public EObject find(String id) {
		EObject known = opened.get(id);
		return known != null ? known : made.get(id);
	}

	/** To be called before a record that was opened is changed. */
	public void keep(EObject record) {
		opened.put(((Identified) record).getId(), record);
	}

	/** To be called before a record that was made here is added. */
	public void made(Record record) {
		made.put(record.getId(), record);
	}

	/** To be called after each change, undo, redo and save. */
	void refresh() {
		texts.clear();
		if (edits.stack().isSaveNeeded()) {
			added = made.values().stream().filter(record -> record.eContainer() != null && !stored.contains(record.getId())).toList();
		} else {
			made.values().stream().filter(record -> record.eContainer() != null).forEach(record -> stored.add(record.getId()));
			added = List.of();
		}
	}

	/** @return what others may have changed in the editor's transaction too, and is shown from there */
	List<EObject> shared() {
		return edits.stack().isSaveNeeded() ? List.copyOf(opened.values()) : List.of();
	}

	/** To be called when others have changed records: what is shown is made anew. */
	void forget() {
		texts.clear();
	}

	/** @return the records that are not stored yet, in the order in which they were entered */
	public List<Record> added() {
		return added;
	}

	/** @return what the cells of the record say with what is unsaved; null where it was not changed here */
	List<String> texts(String id) {
		if (!edits.stack().isSaveNeeded() || !opened.containsKey(id) && !made.containsKey(id)) {
			return null;
		}
		return texts.computeIfAbsent(id, key -> rowTexts.of(find(key)));
	}

	/** @return whether the record is taken away, and that is not saved */
	boolean isRemoved(String id) {
		EObject record = edits.stack().isSaveNeeded() ? find(id) : null;
		return record != null && record.eContainer() == null;
	}

	/** Says which columns there are from now on. */
	void show(List<Column> columns) {
		rowTexts.show(columns);
		texts.clear();
	}
}
