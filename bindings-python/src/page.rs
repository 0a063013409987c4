//! A list that came in one answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyList, PySlice, PyType};
use yionstack::http::Receipt;
use yionstack::model::{Document, Row, Slot, Units};

use crate::python::{READ_JSON, Reduced};
use crate::{api, error};

/// How many items a `repr` shows.
const SHOWN: usize = 3;

/// A list of models, or of anything, decoded once; an item is made when it is asked for, a model as a view.
#[pyclass(frozen, sequence, generic, module = "yionstack")]
pub(crate) struct Page {
    pub(crate) document: Arc<Document>,
    model: Option<Py<PyType>>,
    /// How the call went, if there was only one.
    pub(crate) receipt: Option<Arc<Receipt>>,
}

impl Page {
    pub(crate) fn new(
        document: Arc<Document>,
        model: Option<Py<PyType>>,
        receipt: Option<Arc<Receipt>>,
    ) -> Self {
        Self { document, model, receipt }
    }

    pub(crate) fn into_object(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Py::new(py, self).map(Py::into_any)
    }

    /// The one model of an answer that is no list.
    pub(crate) fn only(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let page = Bound::new(py, self)?;
        view(&page, 0).map(Bound::unbind)
    }

    /// The row of one item; of the answer itself if it is no list.
    pub(crate) fn row(&self, index: usize) -> Option<Row<'_>> {
        match self.document.root() {
            Slot::List(items) => match items.get(index) {
                Some(Slot::Object(row)) => Some(row),
                _ => None,
            },
            Slot::Object(row) if index == 0 => Some(row),
            _ => None,
        }
    }

    fn len(&self) -> usize {
        match self.document.root() {
            Slot::List(items) => items.len(),
            _ => 0,
        }
    }
}

fn view<'py>(page: &Bound<'py, Page>, index: usize) -> PyResult<Bound<'py, PyAny>> {
    let py = page.py();
    match (&page.get().model, page.get().document.root()) {
        (Some(model), _) => model.bind(py).call1((page, index)),
        (None, Slot::List(items)) => match items.get(index) {
            Some(Slot::Text(json)) => READ_JSON.call(py, (json,)),
            Some(Slot::Boolean(value)) => Ok(value.into_pyobject(py)?.to_owned().into_any()),
            _ => Ok(py.None().into_bound(py)),
        },
        _ => Err(PyIndexError::new_err("page index out of range")),
    }
}

#[pymethods]
impl Page {
    fn __len__(&self) -> usize {
        self.len()
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, index: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let len = slf.get().len();
        if let Ok(slice) = index.cast::<PySlice>() {
            let range = slice.indices(len as isize)?;
            let places = (0..range.slicelength).map(|step| range.start + step as isize * range.step);
            let items: Vec<_> = places.map(|place| view(slf, place as usize)).collect::<PyResult<_>>()?;
            return PyList::new(slf.py(), items).map(Bound::into_any);
        }
        let index: isize = index.extract()?;
        let place = if index < 0 { index + len as isize } else { index };
        match usize::try_from(place) {
            Ok(place) if place < len => view(slf, place),
            _ => Err(PyIndexError::new_err("page index out of range")),
        }
    }

    fn __iter__(slf: Bound<'_, Self>) -> Items {
        Items { page: slf.unbind(), next: AtomicUsize::new(0) }
    }

    fn __contains__(slf: &Bound<'_, Self>, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(position(slf, value, 0..slf.get().len())?.is_some())
    }

    /// Equal to a page or list with the same items.
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let len = match (other.cast::<Self>(), other.cast::<PyList>()) {
            (Ok(page), _) => page.get().len(),
            (_, Ok(list)) => list.len(),
            _ => return Ok(py.NotImplemented()),
        };
        let mut equal = len == slf.get().len();
        for index in 0..len {
            equal = equal && view(slf, index)?.eq(other.get_item(index)?)?;
        }
        Ok(equal.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    #[classattr]
    const __hash__: Option<Py<PyAny>> = None;

    /// The position of the first item equal to `value`; a `ValueError` if there is none.
    #[pyo3(signature = (value, start = 0, stop = isize::MAX))]
    fn index(slf: &Bound<'_, Self>, value: &Bound<'_, PyAny>, start: isize, stop: isize) -> PyResult<usize> {
        let len = slf.get().len();
        let bound = |place: isize| {
            let from_start = if place < 0 { place.saturating_add_unsigned(len) } else { place };
            usize::try_from(from_start).unwrap_or(0).min(len)
        };
        let found = position(slf, value, bound(start)..bound(stop))?;
        found.ok_or_else(|| PyValueError::new_err("the value is not in the page"))
    }

    /// How many items equal `value`.
    fn count(slf: &Bound<'_, Self>, value: &Bound<'_, PyAny>) -> PyResult<usize> {
        (0..slf.get().len()).try_fold(0, |sum, index| Ok(sum + usize::from(view(slf, index)?.eq(value)?)))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let len = slf.get().len();
        let shown = (0..len.min(SHOWN)).map(|index| Ok(view(slf, index)?.repr()?.to_string()));
        let mut shown = shown.collect::<PyResult<Vec<_>>>()?;
        if len > SHOWN {
            shown.push(format!("… {} more", len - SHOWN));
        }
        Ok(format!("Page([{}])", shown.join(", ")))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<Reduced<'py, (Option<Bound<'py, PyType>>, String)>> {
        let page = slf.get();
        let rows: Vec<String> = match page.document.root() {
            Slot::List(items) => items.iter().map(json).collect(),
            _ => Vec::new(),
        };
        let restore = slf.py().import(intern!(slf.py(), "yionstack._native"))?.getattr("_restore_page")?;
        let model = page.model.as_ref().map(|model| model.bind(slf.py()).clone());
        Ok((restore, (model, format!("[{}]", rows.join(",")))))
    }
}

fn json(item: Slot<'_>) -> String {
    match item {
        Slot::Object(row) => row.json(),
        Slot::Text(json) => json.to_owned(),
        Slot::Boolean(value) => value.to_string(),
        _ => "null".to_owned(),
    }
}

fn position(
    page: &Bound<'_, Page>,
    value: &Bound<'_, PyAny>,
    places: std::ops::Range<usize>,
) -> PyResult<Option<usize>> {
    for place in places {
        if view(page, place)?.eq(value)? {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

/// Makes a pickled page again.
#[pyfunction]
#[pyo3(name = "_restore_page")]
pub(crate) fn restore_page(py: Python<'_>, model: Option<Bound<'_, PyType>>, json: &str) -> PyResult<Page> {
    let document = Document::decode(json.as_bytes(), api::list_of(model.as_ref())?, Units::Utf8)
        .map_err(|issue| error::new(py, yionstack::Code::Decode, &issue.to_string()))?;
    Ok(Page::new(Arc::new(document), model.map(Bound::unbind), None))
}

/// The iterator of a page.
#[pyclass(frozen, module = "yionstack._native")]
struct Items {
    page: Py<Page>,
    next: AtomicUsize,
}

#[pymethods]
impl Items {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let page = self.page.bind(py);
        let place = self.next.fetch_add(1, Ordering::Relaxed);
        if place < page.get().len() { view(page, place).map(Some) } else { Ok(None) }
    }

    fn __length_hint__(&self) -> usize {
        self.page.get().len().saturating_sub(self.next.load(Ordering::Relaxed))
    }
}
