"""HTML to PDF/A-3a with WeasyPrint. Equal input gives equal bytes: no clock and no chance enters the file."""

import io
import logging
from urllib.parse import urlsplit

import weasyprint
from weasyprint.logger import LOGGER, PROGRESS_LOGGER
from weasyprint.pdf import generate_pdf
from weasyprint.urls import URLFetcher, URLFetcherResponse

# A host that can never exist (RFC 2606): what the page calls /aset/... begins with it.
BASE = "https://janji.invalid/"
OPTIONS = weasyprint.DEFAULT_OPTIONS | {
    "pdf_variant": "pdf/a-3a", "pdf_version": "1.7", "pdf_identifier": True, "pdf_tags": True, "output_intent": "srgb",
}


class Refused(Exception):
    """The page asks for something that it cannot have."""


class Files(URLFetcher):
    """Knows the files read at start and data: addresses, and opens nothing else: no file, no connection."""

    def __init__(self, files):
        super().__init__(allowed_protocols={"data"}, allow_redirects=False, fail_on_errors=True)
        self.files = files

    def fetch(self, url, headers=None):
        if url.startswith("data:"):
            return super().fetch(url, headers)
        if not url.startswith(BASE) or urlsplit(url).path not in self.files:
            raise Refused(f"{url[:200]} is not among the files of Public/")
        kind, content = self.files[urlsplit(url).path]
        return URLFetcherResponse(url, content, {"Content-Type": kind})


class Steps(logging.Handler):
    """WeasyPrint tells its progress to a logger: `Step 5 - Creating layout - Page 12`."""

    def __init__(self, tell):
        super().__init__()
        self.tell = tell

    def emit(self, record):
        step = int(record.msg.removeprefix("Step ")[:1])
        page = record.args[0] if "Page" in record.msg else 0
        self.tell(step, page)


class Press:
    def __init__(self, files):
        self.files = files
        LOGGER.setLevel(logging.ERROR)
        PROGRESS_LOGGER.setLevel(logging.INFO)
        PROGRESS_LOGGER.propagate = False

    def warm(self):
        """Lets the fonts be found before the first job, and before children are made."""
        self.typeset(b"<!doctype html><html lang=id><title>-</title><p>Janji <b>Janji</b>", lambda step, page: None)

    def typeset(self, html, tell):
        """How many pages, and the PDF. `tell(step, page)` is called on the way; what it raises ends the job."""
        steps = Steps(tell)
        PROGRESS_LOGGER.addHandler(steps)
        try:
            source = weasyprint.HTML(string=html.decode(), base_url=BASE, url_fetcher=Files(self.files), media_type="print")
            document = source.render(**OPTIONS)
            return len(document.pages), written(document)
        finally:
            PROGRESS_LOGGER.removeHandler(steps)


def written(document):
    """The objects compressed one by one, and a classic cross-reference table: signatures are added to the file without
    rewriting a byte, and their writer need not know cross-reference streams (ISO 32000-1, 7.5.4 and 7.5.8)."""
    pdf = generate_pdf(document, None, 1, **OPTIONS)
    output = io.BytesIO()
    pdf.write(output, version=OPTIONS["pdf_version"], identifier=True, compress=False)
    return output.getvalue()
