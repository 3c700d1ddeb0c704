package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.repository.rights.Access;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of user × every change × every book, through a client that knows nothing but CDO: what is allowed works, and what is not is refused
 * and leaves no trace.
 */
class RightsMatrixTest {
	@TempDir
	static Path folder;
	private static World world;

	/** A change of a record in a book. The user's client may see no more than a placeholder of either, and tries all the same. */
	private enum Change {
		SET_FEATURE {
			@Override
			void make(PersonRegister book, Person person) {
				person.setPhone("changed");
			}
		},
		UNSET_FEATURE {
			@Override
			void make(PersonRegister book, Person person) {
				person.setEmail("x");
				person.eUnset(person.eClass().getEStructuralFeature("remarks"));
			}
		},
		CHANGE_PART {
			@Override
			void make(PersonRegister book, Person person) {
				if (person.getNames().isEmpty()) {
					person.getNames().add(UnionFactory.eINSTANCE.createName());
				} else {
					person.getNames().get(0).setText("changed");
				}
			}
		},
		ADD_PART {
			@Override
			void make(PersonRegister book, Person person) {
				person.getAppointments().add(UnionFactory.eINSTANCE.createAppointment());
			}
		},
		ADD_RECORD {
			@Override
			void make(PersonRegister book, Person person) {
				book.getRecords().add(RawSamples.person("new-" + System.nanoTime(), "Mới"));
			}
		},
		REMOVE_RECORD {
			@Override
			void make(PersonRegister book, Person person) {
				// of a placeholder there is nothing to take out; see ForgedCommitTest
				EcoreUtil.remove(person);
			}
		},
		CHANGE_REGISTER {
			@Override
			void make(PersonRegister book, Person person) {
				book.setRemarks("changed " + System.nanoTime());
			}
		},
		MOVE_WITHIN {
			@Override
			void make(PersonRegister book, Person person) {
				if (book.getRecords().size() > 1) {
					book.getRecords().move(0, book.getRecords().size() - 1);
				} else {
					book.setRemarks("moved " + System.nanoTime());
				}
			}
		};

		abstract void make(PersonRegister book, Person person);
	}

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
		for (Book book : Book.values()) {
			world.person(book, "first");
		}
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	static Stream<Arguments> cells() {
		return Stream.of(Who.values()).flatMap(who -> Stream.of(Change.values()).flatMap(change -> Stream.of(Book.values()).map(book -> Arguments.of(who, change, book))));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("cells")
	void aChangeIsMadeOrRefused(Who who, Change change, Book book) throws CommitException {
		CDOID key = world.person(book, "0213");
		String before = world.state();
		int commits = world.commits();
		if (who.access(book) == Access.NONE) {
			world.reconnect(who);
		}
		world.look(who, view -> null);
		CDOTransaction transaction = world.client(who).session().openTransaction();
		try {
			PersonRegister register = book.in(transaction);
			Person person = (Person) CDOUtil.getEObject(transaction.getObject(key));
			change.make(register, person);
			if (who.writes(book)) {
				transaction.commit();
			} else if (transaction.isDirty()) {
				Exception failure = assertThrows(Exception.class, transaction::commit);
				assertEquals(Kind.FORBIDDEN, Refusal.find(failure).orElseThrow(() -> new AssertionError(failure)).kind());
			}
			assertEquals(who.writes(book), !before.equals(world.state()));
			assertEquals(commits + (who.writes(book) ? 1 : 0), world.commits());
		} finally {
			transaction.close();
		}
	}

	static Stream<Arguments> views() {
		return Stream.of(Who.values()).flatMap(who -> Stream.of(Book.values()).map(book -> Arguments.of(who, book)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("views")
	void aRecordIsSeenOrNot(Who who, Book book) throws CommitException {
		CDOID key = world.person(book, "0214");
		String seen = world.look(who, view -> {
			EObject object = CDOUtil.getEObject(view.getObject(key));
			return ((Person) object).getPhone() + ' ' + book.in(view).getRecords().contains(object) + ' ' + ((Person) object).getNames().size();
		});
		assertEquals(who.access(book) == Access.NONE ? "null false 0" : "0214 true 1", seen);
	}
}
