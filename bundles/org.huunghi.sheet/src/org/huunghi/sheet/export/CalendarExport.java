package org.huunghi.sheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/**
 * Writes records that last from one day to another as an iCalendar file: each as an event of whole days, and what is due of it as a task. A date of which just
 * the month or the year is known stands for all of its days. An event keeps its identity, so that a calendar that reads the file again changes it and has it
 * once.
 */
public final class CalendarExport {
	private static final int PAGE = 500;
	private static final String UID_END = "@huunghi";
	private static final List<String> FIRST_DAYS = List.of("validFrom", "actualFrom", "plannedFrom", "date", "signed");
	private static final String DUE = "Due";
	private static final String DELIVERED = "Delivered";

	private final Locale locale;
	private final Date now = new Date();

	private CalendarExport(Locale locale) {
		this.locale = locale;
	}

	/** @return whether records of the class have days that a calendar can show */
	public static boolean isPossible(EClass type) {
		return FIRST_DAYS.stream().anyMatch(name -> isDate(type.getEStructuralFeature(name)));
	}

	/**
	 * Writes the records that have a first day. Blocks; never to be called on the UI thread.
	 *
	 * @param query which records
	 * @param out is left open
	 * @param locale language of the texts
	 * @param monitor may be null
	 * @return how many events were written
	 * @throws IOException when the stream can't be written
	 */
	public static int write(Repository repository, TableQuery query, OutputStream out, Locale locale, IProgressMonitor monitor) throws IOException {
		return new CalendarExport(locale).write(repository, query, out, monitor);
	}

	private int write(Repository repository, TableQuery query, OutputStream out, IProgressMonitor monitor) throws IOException {
		RecordTable table = repository.table(locale);
		int count = table.count(query);
		SubMonitor progress = SubMonitor.convert(monitor, SheetTexts.get(locale, "progress.export", count), count / PAGE + 1);
		int events = 0;
		CalendarPages pages = new CalendarPages(out, ModelLabels.plural(query.type(), Locale.ENGLISH));
		for (int from = 0; from < count; from += PAGE) {
			progress.split(1);
			List<String> ids = table.rows(query, from, PAGE).stream().map(Row::id).toList();
			ICalendar page = new ICalendar();
			events += repository.read(view -> (int) view.findAll(ids).stream().map(Record.class::cast).filter(record -> add(record, page)).count());
			pages.write(page);
		}
		pages.end();
		return events;
	}

	private boolean add(Record record, ICalendar calendar) {
		Optional<String> firstName = FIRST_DAYS.stream().filter(name -> date(record, name) != null).findFirst();
		addTasks(record, calendar);
		if (firstName.isEmpty()) {
			return false;
		}
		PartialDate first = date(record, firstName.get());
		PartialDate last = date(record, firstName.get().replace("From", "To"));
		LocalDate lastDay = (last == null || last.certainlyBefore(first) ? first : last).lastDay();
		VEvent event = new VEvent();
		event.setUid(record.getId() + UID_END);
		event.setDateTimeStamp(now);
		event.setDateStart(new DateStart(day(first.firstDay())));
		// In a calendar the end is the first day that no longer belongs to it.
		event.setDateEnd(new DateEnd(day(lastDay.plusDays(1))));
		event.setSummary(Names.label(record, locale));
		texts(record, "places", "place").ifPresent(event::setLocation);
		description(record).ifPresent(event::setDescription);
		event.addCategories(ModelLabels.of(record.eClass(), locale));
		calendar.addEvent(event);
		return true;
	}

	/** What has a last day, and is open or done: a date {@code …Due} with a date {@code …Delivered} beside it. */
	private void addTasks(Record record, ICalendar calendar) {
		for (EAttribute attribute : record.eClass().getEAllAttributes()) {
			PartialDate due = attribute.getName().endsWith(DUE) ? date(record, attribute.getName()) : null;
			if (due != null) {
				VTodo task = new VTodo();
				task.setUid(record.getId() + '-' + attribute.getName() + UID_END);
				task.setDateTimeStamp(now);
				task.setDateDue(new DateDue(day(due.lastDay())));
				task.setSummary(ModelLabels.of(record.eClass(), attribute, locale) + ": " + Names.label(record, locale));
				String delivered = attribute.getName().substring(0, attribute.getName().length() - DUE.length()) + DELIVERED;
				task.setStatus(date(record, delivered) == null ? biweekly.property.Status.needsAction() : biweekly.property.Status.completed());
				calendar.addTodo(task);
			}
		}
	}

	private Optional<String> description(Record record) {
		List<String> lines = new ArrayList<>();
		for (String name : List.of("partners", "head", "purposeText", "remarks")) {
			EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
			texts(record, name).ifPresent(text -> lines.add(ModelLabels.of(record.eClass(), feature, locale) + ": " + text));
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
	}

	/** The first of several features that says something, in words. */
	private Optional<String> texts(Record record, String... names) {
		return Stream.of(names).map(record.eClass()::getEStructuralFeature).filter(feature -> feature != null).map(feature -> said(record, feature))
				.filter(text -> !text.isBlank()).findFirst();
	}

	private String said(Record record, EStructuralFeature feature) {
		Object value = record.eGet(feature);
		Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
		return values.map(each -> feature instanceof EReference ? Names.label((EObject) each, locale) : each.toString()).collect(Collectors.joining(", "));
	}

	private static PartialDate date(Record record, String name) {
		EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
		return isDate(feature) ? (PartialDate) record.eGet(feature) : null;
	}

	private static boolean isDate(EStructuralFeature feature) {
		return feature != null && feature.getEType() == UnionPackage.Literals.PARTIAL_DATE;
	}

	private static ICalDate day(LocalDate day) {
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}
}
